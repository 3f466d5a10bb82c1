"""Pictures of the interludes."""
