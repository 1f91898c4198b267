"""Spreadsheet files: reading them safely in a child process, writing templates and results."""
