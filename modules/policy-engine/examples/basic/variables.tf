# This example has nothing to set.
