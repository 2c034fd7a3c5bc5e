import HTTPTypes
import Hummingbird
import Logging

/// Every route of the house on one page, room by room: method, address, what answers.
package enum Site {
  package static let routes: [Route] =
    Entrance.routes + Demo.routes + Home.routes + Records.routes + Assistance.routes + Planning.routes + Changes.routes
    + PlanBatch.routes + Themes.routes
    + CoachingRoom.routes + AppraisalRoom.routes + AppraisalBatch.routes + FollowUpBatch.routes
    + Documents.routes
    + People.routes + StaffImporting.routes + ReportCardRoom.routes + OfficeRoom.routes
    + OfficeCalendarRoom.routes + PostRoom.routes + CareerRoom.routes + ScheduleRoutes.all
    + Growth.routes + PrePlanning.routes + Corrections.routes

  /// What the server calls for each request.
  package static func router(_ house: House) -> Router<ServerContext> {
    let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Doorkeeper(house: house, routes: routes))
    for route in routes {
      router.on(RouterPath(route.pattern), method: route.method) { request, context in
        try await route.answer(Visit(request, context, route: route, house: house))
      }
    }
    router.get("/aset/:nama") { request, context in
      try Assets.answer(request, name: context.parameters.get("nama") ?? "", house: house)
    }
    return router
  }
}
