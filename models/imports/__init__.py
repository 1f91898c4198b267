"""Spreadsheets of tasks and of contractors: what their columns and cells mean."""
