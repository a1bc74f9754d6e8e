Console.WriteLine("explainer");
