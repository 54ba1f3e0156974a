"""Checkov loads the checks of a folder that is a package."""
