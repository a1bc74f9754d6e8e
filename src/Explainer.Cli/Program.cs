using Explainer.Cli;

using var terminal = Terminal.Open();
return await ExplainerCommand.RunAsync(args, SitePipeline.Standard, terminal);
