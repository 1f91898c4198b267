"""The verification of a person's identity: by staff who look at documents, or by a vendor."""
