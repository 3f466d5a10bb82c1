"""What is seen in the first stage: the concert hall's front by night, at the map's scale and again twice as large for the lens."""
