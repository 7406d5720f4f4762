import Amphora as Amphora

Amphora.Tip {}
