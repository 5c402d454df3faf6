using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>What a sanitizer returns: the data of everything it was given, in the strength it promises.</summary>
internal sealed class SanitizedResult(BodyAnalysis body, CallSite site)
{
    public FlowValue Of(FlowValue result, byte strength, bool isModelled)
    {
        if (strength == FlowOptions.Erased)
            return CleanCopy(TaintSet.Empty);
        var taint = isModelled && !result.IsBottom ? body.Text.Collect(result, site.Method.ReturnType, SinkReading.Object, site.At) : TaintSet.Empty;
        if (site.Receiver is { } receiver && !site.Method.IsStatic)
            taint = taint.Union(body.Text.Collect(receiver, site.ReceiverType ?? site.Method.ContainingType, SinkReading.Object, site.At));
        for (var i = 0; i < site.Arguments.Length; i++)
            taint = taint.Union(body.Text.Collect(site.Arguments[i], site.ArgumentType(i), SinkReading.Object, site.At));
        return CleanCopy(taint.Strengthen(strength));
    }

    /// <summary>A new value: nothing of the original but the given taint, also when it is a whole object.</summary>
    private FlowValue CleanCopy(TaintSet taint)
    {
        if (site.Method.ReturnsVoid)
            return FlowValue.Clean;
        if (TypeShape.IsScalar(site.Method.ReturnType))
            return FlowValue.Of(taint, isOpaque: false);
        var copy = body.Machine.Install(AbstractObject.Allocated(site.At, site.Method.ReturnType, isExact: false, "sanitised"), ObjectState.Empty.AddRest(taint));
        return FlowValue.Of(copy).AddTaint(taint);
    }
}
