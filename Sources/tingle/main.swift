print("tingle")
