// A campaign has two threads of its own.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
