# Generated from patterns/private-rest-api-managed. Change it there and run `npm run synth`: edits here are reported, not kept.

# Needs no account. Everywhere below, this is what AWS would answer.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_route53_zone" {
    defaults = { name = "example.com" }
  }

  mock_data "aws_security_group" {
    defaults = { vpc_id = "vpc-0123456789abcdef0" }
  }

  mock_data "aws_subnet" {
    defaults = {
      owner_id             = "111122223333"
      vpc_id               = "vpc-0123456789abcdef0"
      availability_zone_id = "use1-az1"
      availability_zone    = "us-east-1a"
    }
  }

  mock_data "aws_vpc" {
    defaults = {
      main_route_table_id  = "rtb-0123456789abcdef0"
      enable_dns_support   = true
      enable_dns_hostnames = true
    }
  }

  mock_resource "aws_bedrockagentcore_gateway_target" {
    defaults = { target_id = "TARGET1234" }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn      = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/made/0123456789abcdef"
      dns_name = "internal-made-0123456789.us-east-1.elb.amazonaws.com"
      zone_id  = "Z35SXDOTRQ7X7K"
    }
  }

  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/made/0123456789abcdef/0123456789abcdef"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/made/0123456789abcdef" }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0made" }
  }
}

variables {
  name                       = "orders"
  gateway_id                 = "tools-abcdefghij"
  gateway_role_name          = "tools-gateway"
  private_targets_allowed    = true
  openapi                    = "{\"openapi\":\"3.0.3\",\"servers\":[{\"url\":\"https://orders.example.com\"}],\"paths\":{\"/orders\":{\"get\":{\"operationId\":\"listOrders\"}}}}"
  vpc_id                     = "vpc-0123456789abcdef0"
  subnet_ids                 = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  host_name                  = "orders.example.com"
  certificate_arn            = "arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef"
  certificate_domains        = ["*.example.com"]
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  backend_security_group_ids = { service = "sg-0123456789abcdef1" }
}

run "bad_values_1" {
  command = plan

  variables {
    # name_malformed
    name = "Orders"

    # description_too_few_characters
    description = ""

    # gateway_id_malformed
    gateway_id = "tools"

    # gateway_role_name_malformed
    gateway_role_name = "arn:aws:iam::111122223333:role/tools-gateway"

    # openapi_s3_object_arn_malformed
    openapi    = null
    openapi_s3 = { object_arn = "s3://schemas/orders.json" }

    # vpc_id_malformed
    vpc_id = "my-vpc"

    # subnet_ids_too_few_items
    subnet_ids = ["subnet-0123456789abcdef0"]

    # host_name_malformed
    host_name = "https://orders.internal"

    # certificate_arn_malformed
    certificate_arn = "*"

    # ssl_policy_malformed
    ssl_policy = "ELBSecurityPolicy-2016-08"

    # access_logs_bucket_malformed
    access_logs = { bucket = "arn:aws:s3:::access-logs" }

    # idle_timeout_seconds_too_low
    idle_timeout_seconds = 0

    # hosted_zone_id_malformed
    hosted_zone_id = "example.com"

    # backend_port_too_low
    backend_port = 0

    # backend_security_group_ids_too_few_entries
    backend_security_group_ids = {}

    # target_type_unknown
    target_type = "no-such-value"

    # health_check_path_malformed
    health_check = { path = "health" }

    # routing_domain_malformed
    routing_domain = "https://orders.internal"

    # resource_gateway_security_group_id_malformed
    create_resource_gateway_security_group = false
    resource_gateway_security_group_id     = "my-sg"

    # credential_gateway_role_service_malformed
    credential = {
      gateway_role = {
        service       = "api gateway"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # allowed_request_headers_too_many_items
    allowed_request_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]

    # allowed_response_headers_too_many_items
    allowed_response_headers = [
      "X-Trace-Id",
      "X-Trace-Id1",
      "X-Trace-Id2",
      "X-Trace-Id3",
      "X-Trace-Id4",
      "X-Trace-Id5",
      "X-Trace-Id6",
      "X-Trace-Id7",
      "X-Trace-Id8",
      "X-Trace-Id9",
      "X-Trace-Id10",
    ]

    # allowed_query_parameters_too_many_items
    allowed_query_parameters = ["x", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"]

    # tags_too_many_entries
    tags = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49] :
      "team${i}" => "platform"
    }
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.gateway_role_name,
    var.openapi_s3,
    var.vpc_id,
    var.subnet_ids,
    var.host_name,
    var.certificate_arn,
    var.ssl_policy,
    var.access_logs,
    var.idle_timeout_seconds,
    var.hosted_zone_id,
    var.backend_port,
    var.backend_security_group_ids,
    var.target_type,
    var.health_check,
    var.routing_domain,
    var.resource_gateway_security_group_id,
    var.credential,
    var.allowed_request_headers,
    var.allowed_response_headers,
    var.allowed_query_parameters,
    var.tags,
  ]
}

run "bad_values_2" {
  command = plan

  variables {
    # name_malformed_2
    name = "orders-"

    # description_too_many_characters
    description = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

    # gateway_id_malformed_2
    gateway_id = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij"

    # openapi_s3_object_arn_malformed_2
    openapi    = null
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/*" }

    # subnet_ids_too_many_items
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef0",
    ]

    # host_name_malformed_2
    host_name = "orders"

    # ssl_policy_malformed_2
    ssl_policy = "ELBSecurityPolicy-TLS13-1-0-2021-06"

    # access_logs_prefix_too_few_characters
    access_logs = {
      bucket = "access-logs"
      prefix = ""
    }

    # idle_timeout_seconds_too_high
    idle_timeout_seconds = 4001

    # hosted_zone_id_malformed_2
    hosted_zone_id = "/hostedzone/Z0123456789ABCDEFGHIJ"

    # backend_port_too_high
    backend_port = 65536

    # backend_security_group_ids_too_many_entries
    backend_security_group_ids = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50] :
      "x${i}" => "sg-0123456789abcdef0"
    }

    # target_ips_too_many_entries
    target_type = "ip"
    target_ips = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 837, 838, 839, 840, 841, 842, 843, 844, 845, 846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 912, 913, 914, 915, 916, 917, 918, 919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 929, 930, 931, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941, 942, 943, 944, 945, 946, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958, 959, 960, 961, 962, 963, 964, 965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975, 976, 977, 978, 979, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000] :
      "x${i}" => "10.0.1.10"
    }

    # health_check_path_malformed_2
    health_check = { path = "https://orders.example.com/health" }

    # routing_domain_malformed_2
    routing_domain = "orders"

    # credential_gateway_role_region_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
        region        = "N. Virginia"
      }
    }

    # allowed_request_headers_item_malformed
    allowed_request_headers = ["X-Trace-Id: 1"]

    # allowed_response_headers_item_malformed
    allowed_response_headers = ["X-Trace-Id: 1"]

    # allowed_query_parameters_item_too_few_characters
    allowed_query_parameters = [""]

    # tags_key_malformed
    tags = { "a,b" = "platform" }

    # policy_for_no_role
    gateway_role_name = null

    # group_given_and_made
    resource_gateway_security_group_id = "sg-0123456789abcdef9"
  }

  expect_failures = [
    var.name,
    var.description,
    var.gateway_id,
    var.openapi_s3,
    var.subnet_ids,
    var.host_name,
    var.ssl_policy,
    var.access_logs,
    var.idle_timeout_seconds,
    var.hosted_zone_id,
    var.backend_port,
    var.backend_security_group_ids,
    var.target_ips,
    var.health_check,
    var.routing_domain,
    var.credential,
    var.allowed_request_headers,
    var.allowed_response_headers,
    var.allowed_query_parameters,
    var.tags,
    var.gateway_role_name,
    var.resource_gateway_security_group_id,
  ]
}

run "bad_values_3" {
  command = plan

  variables {
    # name_malformed_3
    name = "1st-orders"

    # openapi_s3_bucket_owner_account_id_malformed
    openapi = null
    openapi_s3 = {
      object_arn              = "arn:aws:s3:::schemas/orders.json"
      bucket_owner_account_id = "44445555666"
    }

    # subnet_ids_item_malformed
    subnet_ids = ["my-subnet", "subnet-0123456789abcdef0"]

    # certificate_domains_too_few_items
    certificate_domains = []

    # access_logs_prefix_too_many_characters
    access_logs = {
      bucket = "access-logs"
      prefix = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }

    # idle_timeout_seconds_not_whole
    idle_timeout_seconds = 1.5

    # backend_port_not_whole
    backend_port = 1.5

    # backend_security_group_ids_value_malformed
    backend_security_group_ids = { x = "my-sg" }

    # target_ips_value_malformed
    target_type = "ip"
    target_ips  = { x = "10.0.1.0/24" }

    # health_check_matcher_malformed
    health_check = { matcher = "2xx" }

    # credential_gateway_role_actions_too_few_items
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = []
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # allowed_query_parameters_item_too_many_characters
    allowed_query_parameters = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]

    # tags_value_malformed
    tags = { team = "a,b" }

    # role_without_a_policy
    attach_gateway_role_policy = false

    # record_in_no_zone
    hosted_zone_id = null

    # group_neither_given_nor_made
    create_resource_gateway_security_group = false
  }

  expect_failures = [
    var.name,
    var.openapi_s3,
    var.subnet_ids,
    var.certificate_domains,
    var.access_logs,
    var.idle_timeout_seconds,
    var.backend_port,
    var.backend_security_group_ids,
    var.target_ips,
    var.health_check,
    var.credential,
    var.allowed_query_parameters,
    var.tags,
    var.gateway_role_name,
    var.hosted_zone_id,
    var.resource_gateway_security_group_id,
  ]
}

run "bad_values_4" {
  command = plan

  variables {
    # name_malformed_4
    name = "or"

    # certificate_domains_item_malformed
    certificate_domains = ["orders"]

    # target_ips_value_malformed_2
    target_type = "ip"
    target_ips  = { x = "10.0.256.1" }

    # health_check_matcher_malformed_2
    health_check = { matcher = "500" }

    # credential_gateway_role_actions_item_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # two_documents
    openapi_s3 = { object_arn = "arn:aws:s3:::schemas/orders.json" }

    # zone_without_a_record
    create_record = false

    # reserved_tag
    tags = { BedrockAgentCoreGatewayManaged = "true" }
  }

  expect_failures = [
    var.name,
    var.certificate_domains,
    var.target_ips,
    var.health_check,
    var.credential,
    var.openapi,
    var.hosted_zone_id,
    var.tags,
  ]
}

run "bad_values_5" {
  command = plan

  variables {
    # certificate_domains_item_malformed_2
    certificate_domains = ["api.*.example.com"]

    # target_ips_value_malformed_3
    target_type = "ip"
    target_ips  = { x = "orders.internal" }

    # health_check_port_too_low
    health_check = { port = 0 }

    # credential_gateway_role_actions_item_malformed_2
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["*"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
    }

    # name_of_a_security_group
    name = "sg-agent"

    # no_document
    openapi = null
  }

  expect_failures = [var.certificate_domains, var.target_ips, var.health_check, var.credential, var.name, var.openapi]
}

run "bad_values_6" {
  command = plan

  variables {
    # certificate_domains_item_malformed_3
    certificate_domains = ["https://orders.example.com"]

    # target_instance_ids_too_many_entries
    target_type = "instance"
    target_instance_ids = {
      for i in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500] :
      "x${i}" => "i-0123456789abcdef0"
    }

    # health_check_port_too_high
    health_check = { port = 65536 }

    # credential_gateway_role_resource_arns_too_few_items
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = []
      }
    }

    # two_hyphens_in_a_row
    name = "orders--v2"
  }

  expect_failures = [var.certificate_domains, var.target_instance_ids, var.health_check, var.credential, var.name]
}

run "bad_values_7" {
  command = plan

  variables {
    # target_instance_ids_value_malformed
    target_type         = "instance"
    target_instance_ids = { x = "my-i" }

    # health_check_port_not_whole
    health_check = { port = 1.5 }

    # credential_gateway_role_resource_arns_item_malformed
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["*"]
      }
    }

    # name_of_the_load_balancers_own
    name = "internal-orders"

    # certificate_of_another_host
    certificate_domains = ["search.example.com"]
  }

  expect_failures = [var.target_instance_ids, var.health_check, var.credential, var.name, var.host_name]
}

run "bad_values_8" {
  command = plan

  variables {
    # health_check_interval_seconds_too_low
    health_check = { interval_seconds = 4 }

    # credential_oauth_provider_arn_malformed
    credential = {
      oauth = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
      }
    }

    # certificate_of_hosts_one_label_up
    host_name = "eu.orders.example.com"

    # target_ips_in_another_kind_of_group
    target_ips  = { one = "10.0.1.10" }
    target_type = "instance"
  }

  expect_failures = [var.health_check, var.credential, var.host_name, var.target_ips]
}

run "bad_values_9" {
  command = plan

  variables {
    # health_check_interval_seconds_too_high
    health_check = { interval_seconds = 301 }

    # credential_oauth_secret_arn_malformed
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "orders-secret"
        scopes       = ["x"]
      }
    }

    # certificate_of_hosts_below
    certificate_domains = ["*.orders.example.com"]

    # target_instance_ids_in_another_kind_of_group
    target_instance_ids = { one = "i-0123456789abcdef0" }
    target_type         = "ip"
  }

  expect_failures = [var.health_check, var.credential, var.host_name, var.target_instance_ids]
}

run "bad_values_10" {
  command = plan

  variables {
    # health_check_interval_seconds_not_whole
    health_check = { interval_seconds = 5.5 }

    # credential_oauth_scopes_too_few_items
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = []
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_11" {
  command = plan

  variables {
    # health_check_timeout_seconds_too_low
    health_check = { timeout_seconds = 1 }

    # credential_oauth_scopes_too_many_items
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes = [
          "x",
          "x1",
          "x2",
          "x3",
          "x4",
          "x5",
          "x6",
          "x7",
          "x8",
          "x9",
          "x10",
          "x11",
          "x12",
          "x13",
          "x14",
          "x15",
          "x16",
          "x17",
          "x18",
          "x19",
          "x20",
          "x21",
          "x22",
          "x23",
          "x24",
          "x25",
          "x26",
          "x27",
          "x28",
          "x29",
          "x30",
          "x31",
          "x32",
          "x33",
          "x34",
          "x35",
          "x36",
          "x37",
          "x38",
          "x39",
          "x40",
          "x41",
          "x42",
          "x43",
          "x44",
          "x45",
          "x46",
          "x47",
          "x48",
          "x49",
          "x50",
          "x51",
          "x52",
          "x53",
          "x54",
          "x55",
          "x56",
          "x57",
          "x58",
          "x59",
          "x60",
          "x61",
          "x62",
          "x63",
          "x64",
          "x65",
          "x66",
          "x67",
          "x68",
          "x69",
          "x70",
          "x71",
          "x72",
          "x73",
          "x74",
          "x75",
          "x76",
          "x77",
          "x78",
          "x79",
          "x80",
          "x81",
          "x82",
          "x83",
          "x84",
          "x85",
          "x86",
          "x87",
          "x88",
          "x89",
          "x90",
          "x91",
          "x92",
          "x93",
          "x94",
          "x95",
          "x96",
          "x97",
          "x98",
          "x99",
          "x100",
        ]
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_12" {
  command = plan

  variables {
    # health_check_timeout_seconds_too_high
    health_check = { timeout_seconds = 121 }

    # credential_oauth_scopes_item_too_few_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = [""]
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_13" {
  command = plan

  variables {
    # health_check_timeout_seconds_not_whole
    health_check = { timeout_seconds = 2.5 }

    # credential_oauth_scopes_item_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_14" {
  command = plan

  variables {
    # health_check_healthy_threshold_too_low
    health_check = { healthy_threshold = 1 }

    # credential_oauth_grant_type_unknown
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        grant_type   = "no-such-value"
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_15" {
  command = plan

  variables {
    # health_check_healthy_threshold_too_high
    health_check = { healthy_threshold = 11 }

    # credential_oauth_custom_parameters_too_many_entries
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          x   = "x"
          x1  = "x"
          x2  = "x"
          x3  = "x"
          x4  = "x"
          x5  = "x"
          x6  = "x"
          x7  = "x"
          x8  = "x"
          x9  = "x"
          x10 = "x"
        }
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_16" {
  command = plan

  variables {
    # health_check_healthy_threshold_not_whole
    health_check = { healthy_threshold = 2.5 }

    # credential_oauth_custom_parameters_key_too_few_characters
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { "" = "x" }
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_17" {
  command = plan

  variables {
    # health_check_unhealthy_threshold_too_low
    health_check = { unhealthy_threshold = 1 }

    # credential_oauth_custom_parameters_key_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = "x"
        }
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_18" {
  command = plan

  variables {
    # health_check_unhealthy_threshold_too_high
    health_check = { unhealthy_threshold = 11 }

    # credential_oauth_custom_parameters_value_too_few_characters
    credential = {
      oauth = {
        provider_arn      = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn        = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes            = ["x"]
        custom_parameters = { x = "" }
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_19" {
  command = plan

  variables {
    # health_check_unhealthy_threshold_not_whole
    health_check = { unhealthy_threshold = 2.5 }

    # credential_oauth_custom_parameters_value_too_many_characters
    credential = {
      oauth = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes       = ["x"]
        custom_parameters = {
          x = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
    }
  }

  expect_failures = [var.health_check, var.credential]
}

run "bad_values_20" {
  command = plan

  variables {
    # credential_oauth_default_return_url_malformed
    credential = {
      oauth = {
        provider_arn       = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/oauth2credentialprovider/orders"
        secret_arn         = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        scopes             = ["x"]
        default_return_url = "http://app.example.com/callback"
      }
    }

    # health_check_that_overlaps
    health_check = {
      interval_seconds = 10
      timeout_seconds  = 10
    }
  }

  expect_failures = [var.credential, var.health_check]
}

run "credential_api_key_provider_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_secret_arn_malformed" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "orders-secret"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_location_unknown" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        location     = "no-such-value"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_parameter_name_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn   = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn     = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        parameter_name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_few_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = ""
      }
    }
  }

  expect_failures = [var.credential]
}

run "credential_api_key_prefix_too_many_characters" {
  command = plan

  variables {
    credential = {
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/oauth2/orders-AbCdEf"
        prefix       = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
    }
  }

  expect_failures = [var.credential]
}

run "two_credentials" {
  command = plan

  variables {
    credential = {
      gateway_role = {
        service       = "execute-api"
        actions       = ["execute-api:Invoke"]
        resource_arns = ["arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/*"]
      }
      api_key = {
        provider_arn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:token-vault/default/apikeycredentialprovider/orders"
        secret_arn   = "arn:aws:secretsmanager:us-east-1:111122223333:secret:bedrock-agentcore-identity!default/apikey/orders-AbCdEf"
      }
    }
  }

  expect_failures = [var.credential]
}

run "empty_credential" {
  command = plan

  variables {
    credential = {}
  }

  expect_failures = [var.credential]
}
