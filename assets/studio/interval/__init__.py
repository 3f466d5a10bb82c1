"""What is seen in the first stage: the hall's front by night, at the map's scale and twice as large for the lens."""
