/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How it is divided into blocks. */
export type AcademicYearCalendar =
  /** Blocks of any lengths that follow each other. */
  | 'CUSTOM'
  /** Thirteen blocks of four weeks. */
  | 'FOUR_WEEKS'
  /** Twelve calendar months. */
  | 'MONTHS'
  /** Twenty-six blocks of two weeks. */
  | 'TWO_WEEKS'
  /** Fifty-two weeks. */
  | 'WEEKS';

/** What sort of paper it is. */
export type AgreementKind =
  /** An affiliation agreement between the institutions. */
  | 'AFFILIATION'
  /** An enrolment in a course, which needs no letter. */
  | 'COURSE'
  /** A program letter of agreement, which required assignments need. */
  | 'LETTER';

/** What was said. */
export type ApprovalDecision =
  /** Yes. */
  | 'APPROVED'
  /** No; the note says why. */
  | 'DECLINED';

/** What a director says to a draft. */
export type ApproveScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Yes or no. */
  decision?: ApprovalDecision;
  /** The version of the draft that was read. */
  expectedVersion?: number | null | undefined;
  /**
   * The program that you speak for: by default that of the schedule; where a fellow of two programs is planned, the
   * other one.
   */
  forProgramID?: string | null | undefined;
  /** The draft. */
  id: string;
  /** Why. */
  note?: string | null | undefined;
};

/** Which rule setting to put away. */
export type ArchiveRuleSettingInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The rule setting. */
  id: string;
};

/** What to put into a cell. */
export type AssignCellInput = {
  /** When. */
  blockID: string;
  /** Whose cell. */
  enrollmentID: string;
  /**
   * The mentor; without one, the mentor of the rest of the session, or whoever supervises the rotation and has the most
   * room.
   */
  mentorID?: string | null | undefined;
  /** The off-site option. */
  offsiteOptionID?: string | null | undefined;
  /** The rotation, at home; this or an off-site option. */
  rotationID?: string | null | undefined;
};

/** What was done. */
export type AuditEntryAction =
  /** It was made. */
  | 'CREATE'
  /** It was deleted. */
  | 'DELETE'
  /** It was changed. */
  | 'UPDATE';

/** How a cell differs. */
export type CellDifferenceKind =
  /** Only b has something there. */
  | 'ADDED'
  /** Both have something there, and not the same. */
  | 'CHANGED'
  /** Only the mentor differs. */
  | 'MENTOR'
  /** Only a has something there. */
  | 'REMOVED';

/** A cell. */
export type CellInput = {
  /** When. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
};

/** What sort of reason a cell has. */
export type CellReasonKind =
  /** The fellow does not work then. */
  | 'AWAY'
  /** Nothing stands there yet. */
  | 'EMPTY'
  /** It lies in the frozen past. */
  | 'FROZEN'
  /** It is part of a lock. */
  | 'LOCKED'
  /** A rule would be broken without it. */
  | 'NEEDED'
  /** Nothing asks for it. */
  | 'NOTHING'
  /** Somebody pinned it. */
  | 'PINNED'
  /** The fellow wished for it. */
  | 'WISHED'
  /** It adds to what the schedule is worth, or takes from it. */
  | 'WORTH';

/** What a draft begins with: exactly one of the two. */
export type CreateDraftInput = {
  /** The year, for an empty draft. */
  academicYearID?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The schedule to copy. */
  fromScheduleID?: string | null | undefined;
  /** What people will call it. */
  title?: string | null | undefined;
};

/** What a new leave is made of. */
export type CreateLeaveInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn: string;
  /** Whose leave it is. */
  enrollmentID: string;
  /** What sort of leave it is. */
  kind: LeaveKind;
  /** Anything else. */
  note?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The first day away. */
  startsOn: string;
  /** How far it is. */
  state?: LeaveState | null | undefined;
};

/** What a new mentor absence is made of. */
export type CreateMentorAbsenceInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn: string;
  /** The mentor. */
  mentorID: string;
  /** The program that it belongs to. */
  programID: string;
  /** Why. */
  reason?: string | null | undefined;
  /** The first day away. */
  startsOn: string;
};

/** What a new rule setting is made of. */
export type CreateRuleSettingInput = {
  /** The year that it is for; null for every year. */
  academicYearID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used at all. */
  enabled?: boolean | null | undefined;
  /** The rule's parameters by name, as its card describes them; null for its defaults. */
  parameters?: unknown;
  /** The program that it belongs to. */
  programID: string;
  /** The rule's stable identifier, as the query rules lists them. */
  rule: string;
  /** How much it matters. */
  tier?: RuleSettingTier | null | undefined;
  /** Its weight within its tier. */
  weight?: number | null | undefined;
};

/** What a new wish is made of. */
export type CreateWishInput = {
  /** The block that is meant. */
  blockID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whose wish it is. */
  enrollmentID: string;
  /** What sort of wish it is. */
  kind: WishKind;
  /** Why, for those who decide. */
  note?: string | null | undefined;
  /** The off-site option that is meant. */
  offsiteOptionID?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** How dear it is: 1 is the dearest. */
  rank: number;
  /** The rotation that is meant. */
  rotationID?: string | null | undefined;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: string | null | undefined;
};

/** A batch of changes to the cells of a draft. */
export type EditScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether to answer only what would come of it, and store nothing. */
  dryRun?: boolean;
  /** What to change, one after the other; 200 at most. */
  edits: Array<ScheduleEditInput>;
  /** The version of the draft that was read. One version stands for the whole grid. */
  expectedVersion: number;
  /** Do it although it breaks a rule or changes the frozen past. */
  force?: ForceInput | null | undefined;
  /** The draft. */
  id: string;
};

/** What a refusal means for a program. The sentences beside it are for people and may change. */
export type ErrorCode =
  /** A value is wrong: mend it and send again. */
  | 'BAD_USER_INPUT'
  /** It contradicts something that is stored: a code that is taken, an overlap, a circle. */
  | 'CONFLICT'
  /** It is right in itself, but something has to happen first. */
  | 'FAILED_PRECONDITION'
  /** There is no such thing, or none that the viewer may see. */
  | 'NOT_FOUND'
  /** Somebody changed it since it was read: read it again. */
  | 'STALE_VERSION'
  /** It is over a limit, which the message names. */
  | 'TOO_LARGE';

/** A wish for several schedules. */
export type FindAlternativesInput = {
  /** The year. */
  academicYearID: string;
  /** A schedule whose locked and pinned cells all of them hold. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** How many, the best one included: 2 to 20. */
  count?: number;
  /** In how many cells any two of them differ at least; by default as many as there are fellows. */
  distance?: number | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** How much of the best objective each may lose, in percent. */
  lossPercent?: number;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedules will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/**
 * Why something is done that would be refused otherwise. Each breach becomes an exception of the schedule, in the
 * caller's name.
 */
export type ForceInput = {
  /** Why. */
  reason: string;
};

/** A wish for a schedule. */
export type GenerateScheduleInput = {
  /** The year to plan. */
  academicYearID: string;
  /** A schedule whose locked and pinned cells stay as they are. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** Whether the best schedule with gaps is made when none keeps every rule. */
  partial?: boolean;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedule will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/** Breaches of a draft that shall stay. */
export type GrantScheduleExceptionsInput = {
  /** The keys of the breaches, as its check lists them. */
  breachKeys: Array<string>;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version of the draft that was read. */
  expectedVersion: number;
  /** The draft. */
  id: string;
  /** Why they may stay. */
  reason: string;
};

/** What sort of leave it is. */
export type LeaveKind =
  /** A death in the family. */
  | 'BEREAVEMENT'
  /** Care of a relative. */
  | 'CAREGIVER'
  /** Interviews for the next position. */
  | 'INTERVIEW'
  /** The fellow's own health. */
  | 'MEDICAL'
  /** A scientific meeting. */
  | 'MEETING'
  /** Anything else. */
  | 'OTHER'
  /** Birth or adoption of a child. */
  | 'PARENTAL'
  /** Vacation. */
  | 'VACATION';

/** How far it is. */
export type LeaveState =
  /** It is granted, and schedules keep it. */
  | 'APPROVED'
  /** It is not granted. */
  | 'DECLINED'
  /** The fellow has asked for it. */
  | 'REQUESTED';

/** What it does there. */
export type MembershipRole =
  /** Describes the program and plans. */
  | 'COORDINATOR'
  /** Describes the program, plans and publishes. */
  | 'DIRECTOR'
  /** Is in training. */
  | 'FELLOW'
  /** Supervises fellows. */
  | 'MENTOR';

/** A session and where it shall begin. */
export type MoveSessionInput = {
  /** Any block of the session. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
  /** The block in which it shall begin. */
  toBlockID: string;
};

/** What was asked for. */
export type OptimizationRunKind =
  /** Several good schedules that differ. */
  | 'ALTERNATIVES'
  /** The best schedule that holds what a half-filled one holds. */
  | 'COMPLETE'
  /** The best schedule of the year. */
  | 'GENERATE'
  /** The schedule that changes least against the one that holds and, among those, scores best. */
  | 'REPLAN'
  /** What one more place, mentor or month would buy. */
  | 'SENSITIVITY';

/** How far it is. */
export type OptimizationRunStatus =
  /** It was cancelled; the best schedule so far, if any, is kept as a draft. */
  | 'CANCELLED'
  /** An accident ended it. */
  | 'FAILED'
  /** A schedule was found; the gap says how much better one could be. */
  | 'FEASIBLE'
  /** There is no schedule; the reasons say why. */
  | 'INFEASIBLE'
  /** The server stopped while it ran. */
  | 'INTERRUPTED'
  /** A schedule was found, and none is better. */
  | 'OPTIMAL'
  /** It waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. */
  | 'RUNNING'
  /** Its limit ended it; the best schedule so far, if any, is kept as a draft. */
  | 'TIMED_OUT';

/** A cell and why it stays. */
export type PinCellInput = {
  /** When. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** What is fixed. */
export type PinKind =
  /** The fellow does not do it then. */
  | 'FORBID'
  /** The fellow does it then. */
  | 'REQUIRE';

/** Which draft to publish. */
export type PublishScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version of the draft that was read. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
  /**
   * The schedule that holds now, as you know it: when it is another one, you hear who published it. Without it, a draft
   * takes the place of the schedule that it was made from.
   */
  insteadOf?: string | null | undefined;
  /** What to say to those who read it. */
  note?: string | null | undefined;
};

/** A wish to plan a year again. */
export type ReplanScheduleInput = {
  /** The year. */
  academicYearID: string;
  /** The schedule to stay near; by default the published one. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedule will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/** Where it comes from. */
export type RequirementProvenance =
  /** The program decided otherwise than the source. */
  | 'ADJUSTED'
  /** The source leaves a gap that it fills. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** Which version shall hold again. */
export type RollBackScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A schedule that was published before. */
  id: string;
  /** The schedule that holds now, as you know it: when it is another one, you hear who published it. */
  insteadOf?: string | null | undefined;
  /** What to say to those who read it. */
  note?: string | null | undefined;
};

/** What sort of time it is. */
export type RotationKind =
  /** Clinical work. */
  | 'CLINICAL'
  /** Meetings and conferences. */
  | 'CONFERENCE'
  /** A part of the curriculum that everybody does. */
  | 'CORE'
  /** Chosen by the fellow. */
  | 'ELECTIVE'
  /** Protected time for a project. */
  | 'RESEARCH'
  /** Time off. */
  | 'VACATION';

/** How much it matters. */
export type RuleSettingTier =
  /** No schedule breaks it. */
  | 'MUST'
  /** It is broken only when nothing else is possible. */
  | 'SHOULD'
  /** It is weighed against the other wishes. */
  | 'WISH';

/** One step of a batch: exactly one of these. */
export type ScheduleEditInput = {
  /** Put something into a cell. */
  assign?: AssignCellInput | null | undefined;
  /** Empty a cell. */
  clear?: CellInput | null | undefined;
  /** Take a whole session to another time of the same fellow's year; what lies between closes up. */
  move?: MoveSessionInput | null | undefined;
  /** Keep a cell as it is when the year is planned again. */
  pin?: PinCellInput | null | undefined;
  /** Exchange what stands in two cells. */
  swap?: SwapCellsInput | null | undefined;
  /** Let re-planning change a cell again. */
  unpin?: CellInput | null | undefined;
};

/** What happened to a schedule. */
export type ScheduleEventKind =
  /** Somebody approved or declined it. */
  | 'ANSWERED'
  /** A draft was made by hand. */
  | 'DRAFTED'
  /** Cells of a draft were changed. */
  | 'EDITED'
  /** It holds now. */
  | 'PUBLISHED';

/** How far it is. */
export type ScheduleState =
  /** It is put away. */
  | 'ARCHIVED'
  /** Only staff see it. */
  | 'DRAFT'
  /** It holds: there is at most one in a year. */
  | 'PUBLISHED';

/** Who signs in. */
export type SignInInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The address of the account. */
  email: string;
  /** The password. */
  password: string;
};

/** How it belongs to the program. */
export type SiteKind =
  /** Another campus of the same institution. */
  | 'CAMPUS'
  /** An outside host, which needs an agreement. */
  | 'EXTERNAL'
  /** The program's own site. */
  | 'HOME';

/** Two cells that exchange what stands in them. */
export type SwapCellsInput = {
  /** One cell. */
  a: CellInput;
  /** The other one. */
  b: CellInput;
};

/** The unit in which it counts time. */
export type TrackUnit =
  /** Periods of four weeks. */
  | 'FOUR_WEEKS'
  /** Calendar months. */
  | 'MONTHS'
  /** Periods of two weeks. */
  | 'TWO_WEEKS'
  /** Weeks. */
  | 'WEEKS';

/** What to change of a leave; what is left out stays as it is. */
export type UpdateLeaveInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** What sort of leave it is. */
  kind?: LeaveKind | null | undefined;
  /** Anything else. */
  note?: string | null | undefined;
  /** The first day away. */
  startsOn?: string | null | undefined;
  /** How far it is. */
  state?: LeaveState | null | undefined;
};

/** What to change of a rule setting; what is left out stays as it is. */
export type UpdateRuleSettingInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set parameters to null. */
  clearParameters?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used at all. */
  enabled?: boolean | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The rule's parameters by name, as its card describes them; null for its defaults. */
  parameters?: unknown;
  /** How much it matters. */
  tier?: RuleSettingTier | null | undefined;
  /** Its weight within its tier. */
  weight?: number | null | undefined;
};

/** What to change of a wish; what is left out stays as it is. */
export type UpdateWishInput = {
  /** The block that is meant. */
  blockID?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set block to null, or empty the list. */
  clearBlock?: boolean | null | undefined;
  /** Set offsiteOption to null, or empty the list. */
  clearOffsiteOption?: boolean | null | undefined;
  /** Set rotation to null, or empty the list. */
  clearRotation?: boolean | null | undefined;
  /** Set withdrawnAt to null. */
  clearWithdrawnAt?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Why, for those who decide. */
  note?: string | null | undefined;
  /** The off-site option that is meant. */
  offsiteOptionID?: string | null | undefined;
  /** How dear it is: 1 is the dearest. */
  rank?: number | null | undefined;
  /** The rotation that is meant. */
  rotationID?: string | null | undefined;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: string | null | undefined;
};

/** What sort of wish it is. */
export type WishKind =
  /** Not to do a rotation in a certain block. */
  | 'AVOID_IN_BLOCK'
  /** To take an off-site option at some time of the year. */
  | 'OFFSITE_OPTION'
  /** To do a rotation at some time of the year. */
  | 'ROTATION'
  /** To do a rotation in a certain block. */
  | 'ROTATION_IN_BLOCK';

export type GridQueryVariables = Exact<{
  id: string;
}>;


export type GridQuery = { node:
    | { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, cells: Array<{ id: string, enrollmentID: string, blockID: string, part: number, percent: number, rotationID: string, offsiteOptionID: string | null, mentorID: string | null, pinned: boolean, pinReason: string }>, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type JudgeQueryVariables = Exact<{
  id: string;
}>;


export type JudgeQuery = { node:
    | { id: string, version: number, check: { feasible: boolean, complete: boolean, worth: { value: number }, breaches: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, missing: Array<{ enrollmentID: string, blockID: string, sentence: string }>, unread: Array<{ assignmentID: string, sentence: string }> } | null, canPublish: { ready: boolean, reasons: Array<string>, approvalsNeeded: number, approvalsHave: number, awaited: Array<string> } | null }
    | Record<PropertyKey, never>
   | null };

export type BreachHereFragment = { key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null };

export type StateFragment = { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string };

export type EditScheduleMutationVariables = Exact<{
  input: EditScheduleInput;
}>;


export type EditScheduleMutation = { editSchedule: { applied: boolean, schedule: { id: string, version: number } | null, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, worthBefore: { value: number } | null, worthAfter: { value: number } | null, cells: Array<{ enrollmentID: string, blockID: string, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }>, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateDraftMutationVariables = Exact<{
  input: CreateDraftInput;
}>;


export type CreateDraftMutation = { createDraft: { schedule: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type GrantExceptionsMutationVariables = Exact<{
  input: GrantScheduleExceptionsInput;
}>;


export type GrantExceptionsMutation = { grantScheduleExceptions: { schedule: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ApproveScheduleMutationVariables = Exact<{
  input: ApproveScheduleInput;
}>;


export type ApproveScheduleMutation = { approveSchedule: { schedule: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RollBackMutationVariables = Exact<{
  input: RollBackScheduleInput;
}>;


export type RollBackMutation = { rollBackSchedule: { schedule: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ScheduleChangedSubscriptionVariables = Exact<{
  program: string;
}>;


export type ScheduleChangedSubscription = { scheduleChanged: { kind: ScheduleEventKind, scheduleID: string, by: string, at: string, schedule: { id: string, number: number, title: string, version: number } | null } };

export type WhyQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  block: string;
}>;


export type WhyQuery = { node:
    | { id: string, cell: { why: Array<{ kind: CellReasonKind, sentence: string, worth: { value: number } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type WhyNotQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  block: string;
  rotation?: string | null | undefined;
  option?: string | null | undefined;
}>;


export type WhyNotQuery = { node:
    | { id: string, cell: { insteadOf: { sentence: string, possible: boolean, proved: boolean, loss: { value: number }, breaks: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, moves: Array<{ rotationBeforeID: string | null, offsiteOptionBeforeID: string | null, rotationAfterID: string | null, offsiteOptionAfterID: string | null, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null }>, payers: Array<{ fellow: { id: string, name: string } | null, change: { value: number } }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type LedgerQueryVariables = Exact<{
  id: string;
}>;


export type LedgerQuery = { node:
    | { id: string, account: { worth: { value: number }, rules: Array<{ rule: string, title: string, tier: string, value: number }>, fellows: Array<{ enrollmentID: string, blocks: number, value: number, perBlock: { value: number }, wishes: Array<{ granted: boolean, because: string, worth: string, wish: { id: string } | null }>, burdens: Array<{ title: string, sentence: string, cost: string }> }> } | null }
    | Record<PropertyKey, never>
   | null };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareQuery = { compareSchedules: { added: number, removed: number, changed: number, mentorOnly: number, a: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, b: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, total: { before: { value: number }, after: { value: number }, change: { value: number } }, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, blockID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }>, rules: Array<{ rule: string, title: string, tier: string, before: { value: number }, after: { value: number }, change: { value: number } }>, fellows: Array<{ enrollmentID: string, cells: number, fellow: { id: string, name: string } | null, before: { value: number }, after: { value: number }, change: { value: number }, perBlock: { before: { value: number }, after: { value: number } } }>, wishes: Array<{ before: boolean, after: boolean, worth: string, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number } } }, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }> } };

export type FellowProgressQueryVariables = Exact<{
  id: string;
}>;


export type FellowProgressQuery = { node:
    | { id: string, progress: Array<{ unit: TrackUnit, required: number, credit: number, waived: number, done: number, planned: number, missing: number, requirement: { id: string, title: string, provenance: RequirementProvenance } }> }
    | Record<PropertyKey, never>
   | null };

export type CreateLeaveMutationVariables = Exact<{
  input: CreateLeaveInput;
}>;


export type CreateLeaveMutation = { createLeave: { leave: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateLeaveMutationVariables = Exact<{
  input: UpdateLeaveInput;
}>;


export type UpdateLeaveMutation = { updateLeave: { leave: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateWishMutationVariables = Exact<{
  input: CreateWishInput;
}>;


export type CreateWishMutation = { createWish: { wish: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateWishMutationVariables = Exact<{
  input: UpdateWishInput;
}>;


export type UpdateWishMutation = { updateWish: { wish: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateMentorAbsenceMutationVariables = Exact<{
  input: CreateMentorAbsenceInput;
}>;


export type CreateMentorAbsenceMutation = { createMentorAbsence: { mentorAbsence: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type HistoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, actorName: string, action: AuditEntryAction, entityType: string, entityID: string, before: unknown, after: unknown, reason: string, at: string } | null } | null> | null } };

export type ProgramBookQueryVariables = Exact<{
  id: string;
}>;


export type ProgramBookQuery = { node:
    | { id: string, title: string, institution: string, specialty: string, about: string, source: string, timeZone: string, tracks: { edges: Array<{ node: { id: string, title: string, unit: TrackUnit, length: number, about: string, requirements: { edges: Array<{ node: { id: string, title: string, minimum: number, maximum: number, provenance: RequirementProvenance, provenanceNote: string, flexible: boolean, mayExtend: boolean, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null } } | null } | null> | null } } | null } | null> | null }, rotations: { edges: Array<{ node: { id: string, title: string, kind: RotationKind, about: string, sessionMin: number, sessionMax: number, maxSessions: number | null, needsMentor: boolean, callEligible: boolean, site: { title: string } | null, topics: { edges: Array<{ node: { id: string, title: string, about: string } | null } | null> | null }, prerequisites: { edges: Array<{ node: { id: string, blocks: number, required: { title: string } | null } | null } | null> | null } } | null } | null> | null }, mentors: { edges: Array<{ node: { id: string, version: number, name: string, title: string, capacity: number, clinical: boolean, research: boolean, elective: boolean, site: { title: string } | null, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null }, sites: { edges: Array<{ node: { id: string, title: string, city: string, region: string, kind: SiteKind, agreements: { edges: Array<{ node: { id: string, title: string, kind: AgreementKind, signedOn: string | null, validFrom: string, validTo: string | null, leadTimeDays: number, note: string } | null } | null> | null }, offsiteOptions: { edges: Array<{ node: { id: string, title: string, slots: number, opensOn: string | null, closesOn: string | null, objectives: string, needsObjective: boolean, rotation: { title: string } | null } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type RulesQueryVariables = Exact<{
  program: string;
}>;


export type RulesQuery = { rules: Array<{ id: string, title: string, text: string, group: string, tier: string, soft: boolean, weight: string, parameters: Array<{ name: string, type: string, text: string, required: boolean, default: string, minimum: string, maximum: string }> }>, ruleSettings: { edges: Array<{ node: { id: string, version: number, academicYearID: string | null, rule: string, parameters: unknown, tier: RuleSettingTier, weight: number, enabled: boolean } | null } | null> | null } };

export type CreateRuleSettingMutationVariables = Exact<{
  input: CreateRuleSettingInput;
}>;


export type CreateRuleSettingMutation = { createRuleSetting: { ruleSetting: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateRuleSettingMutationVariables = Exact<{
  input: UpdateRuleSettingInput;
}>;


export type UpdateRuleSettingMutation = { updateRuleSetting: { ruleSetting: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveRuleSettingMutationVariables = Exact<{
  input: ArchiveRuleSettingInput;
}>;


export type ArchiveRuleSettingMutation = { archiveRuleSetting: { userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type GenerateMutationVariables = Exact<{
  input: GenerateScheduleInput;
}>;


export type GenerateMutation = { generateSchedule: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ReplanMutationVariables = Exact<{
  input: ReplanScheduleInput;
}>;


export type ReplanMutation = { replanSchedule: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type AlternativesMutationVariables = Exact<{
  input: FindAlternativesInput;
}>;


export type AlternativesMutation = { findAlternatives: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RestartMutationVariables = Exact<{
  id: string;
}>;


export type RestartMutation = { restartOptimizationRun: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CancelRunMutationVariables = Exact<{
  id: string;
}>;


export type CancelRunMutation = { cancelOptimizationRun: { optimizationRun: { id: string, status: OptimizationRunStatus } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type PublishMutationVariables = Exact<{
  input: PublishScheduleInput;
}>;


export type PublishMutation = { publishSchedule: { schedule: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RunProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type RunProgressSubscription = { optimizationRunProgress: { status: OptimizationRunStatus, phase: string, objective: number | null, bound: number | null, gap: number | null, elapsedMs: number, final: boolean, schedule: { id: string } | null, optimizationRun: { id: string, failure: string } | null } };

export type RunQueryVariables = Exact<{
  id: string;
}>;


export type RunQuery = { node:
    | { id: string, kind: OptimizationRunKind, title: string, status: OptimizationRunStatus, seed: string, timeLimitMs: number, phase: string, objective: number | null, bound: number | null, gap: number | null, bestAt: string | null, startedAt: string | null, endedAt: string | null, createdAt: string, failure: string, freezeBefore: string | null, infeasibility: { sentence: string, kind: string, needed: number, available: number, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, tierValues: Array<{ tier: string, value: number | null, bound: number | null, proved: boolean }>, changes: Array<{ enrollmentID: string, counted: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, alternatives: Array<{ number: number, objective: number, lossPercent: number, proved: boolean, distances: Array<number>, schedule: { id: string, title: string } | null, better: Array<{ sentence: string }> }>, requestedBy: { name: string } | null, academicYear: { id: string, title: string } | null, schedules: { edges: Array<{ node: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type ReasonFragment = { rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { administrator: boolean, demonstration: boolean, account: { id: string, name: string, email: string } | null, roles: Array<{ role: MembershipRole, program: { id: string } | null, fellow: { id: string, name: string } | null, mentor: { id: string, name: string } | null }> }, serverInfo: { version: string }, programs: { edges: Array<{ node: { id: string, title: string, institution: string, version: number, academicYears: { edges: Array<{ node: { id: string, title: string, startsOn: string, endsOn: string, calendar: AcademicYearCalendar } | null } | null> | null } } | null } | null> | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { account: { id: string, name: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ message: string }> } };

export type YearQueryVariables = Exact<{
  id: string;
}>;


export type YearQuery = { node:
    | { id: string, title: string, startsOn: string, endsOn: string, calendar: AcademicYearCalendar, offsiteLimit: number | null, version: number, program: { id: string, title: string, institution: string } | null, blocks: { edges: Array<{ node: { id: string, number: number, title: string, startsOn: string, endsOn: string } | null } | null> | null }, coverages: { edges: Array<{ node: { id: string, rotationID: string, blockID: string | null, minimum: number, maximum: number | null } | null } | null> | null }, schedules: { edges: Array<{ node: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null } | null> | null }, optimizationRuns: { edges: Array<{ node: { id: string, status: OptimizationRunStatus, title: string, createdAt: string, failure: string } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type ScheduleHeadFragment = { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null };

export type YearPeopleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type YearPeopleQuery = { enrollments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, sharePercent: number, startsOn: string | null, endsOn: string | null, offsiteMax: number | null, fellow: { id: string, name: string, trainingLevel: string } | null, track: { id: string, title: string } | null, blockShares: { edges: Array<{ node: { blockID: string, percent: number } | null } | null> | null }, leaves: { edges: Array<{ node: { id: string, kind: LeaveKind, startsOn: string, endsOn: string, state: LeaveState, note: string } | null } | null> | null }, wishes: { edges: Array<{ node: { id: string, kind: WishKind, rank: number, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null, note: string, withdrawnAt: string | null } | null } | null> | null }, pins: { edges: Array<{ node: { id: string, blockID: string, kind: PinKind, rotationID: string | null, offsiteOptionID: string | null, reason: string } | null } | null> | null }, offsiteRequests: { edges: Array<{ node: { id: string, objective: string, offsiteOption: { title: string } | null } | null } | null> | null } } | null } | null> | null } };

export type ProgramNamesQueryVariables = Exact<{
  id: string;
}>;


export type ProgramNamesQuery = { node:
    | { id: string, rotations: { edges: Array<{ node: { id: string, code: string, title: string, kind: RotationKind, about: string, needsMentor: boolean, siteID: string | null } | null } | null> | null }, mentors: { edges: Array<{ node: { id: string, name: string, title: string, capacity: number, siteID: string | null, absences: { edges: Array<{ node: { id: string, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null }, sites: { edges: Array<{ node: { id: string, code: string, title: string, city: string, kind: SiteKind } | null } | null> | null }, offsiteOptions: { edges: Array<{ node: { id: string, code: string, title: string, rotationID: string, siteID: string, slots: number } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BreachHereFragmentDoc = new TypedDocumentString(`
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
    `, {"fragmentName":"BreachHere"}) as unknown as TypedDocumentString<BreachHereFragment, unknown>;
export const StateFragmentDoc = new TypedDocumentString(`
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
    `, {"fragmentName":"State"}) as unknown as TypedDocumentString<StateFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const ScheduleHeadFragmentDoc = new TypedDocumentString(`
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}
    `, {"fragmentName":"ScheduleHead"}) as unknown as TypedDocumentString<ScheduleHeadFragment, unknown>;
export const GridDocument = new TypedDocumentString(`
    query Grid($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      ...ScheduleHead
      cells {
        id
        enrollmentID
        blockID
        part
        percent
        rotationID
        offsiteOptionID
        mentorID
        pinned
        pinReason
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<GridQuery, GridQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    query Judge($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      version
      check {
        feasible
        complete
        worth {
          value
        }
        breaches {
          ...BreachHere
        }
        missing {
          enrollmentID
          blockID
          sentence
        }
        unread {
          assignmentID
          sentence
        }
      }
      canPublish {
        ready
        reasons
        approvalsNeeded
        approvalsHave
        awaited
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`) as unknown as TypedDocumentString<JudgeQuery, JudgeQueryVariables>;
export const EditScheduleDocument = new TypedDocumentString(`
    mutation EditSchedule($input: EditScheduleInput!) {
  editSchedule(input: $input) {
    applied
    schedule {
      id
      version
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
    worthBefore {
      value
    }
    worthAfter {
      value
    }
    cells {
      enrollmentID
      blockID
      before {
        ...State
      }
      after {
        ...State
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`) as unknown as TypedDocumentString<EditScheduleMutation, EditScheduleMutationVariables>;
export const CreateDraftDocument = new TypedDocumentString(`
    mutation CreateDraft($input: CreateDraftInput!) {
  createDraft(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<CreateDraftMutation, CreateDraftMutationVariables>;
export const GrantExceptionsDocument = new TypedDocumentString(`
    mutation GrantExceptions($input: GrantScheduleExceptionsInput!) {
  grantScheduleExceptions(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantExceptionsMutation, GrantExceptionsMutationVariables>;
export const ApproveScheduleDocument = new TypedDocumentString(`
    mutation ApproveSchedule($input: ApproveScheduleInput!) {
  approveSchedule(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveScheduleMutation, ApproveScheduleMutationVariables>;
export const RollBackDocument = new TypedDocumentString(`
    mutation RollBack($input: RollBackScheduleInput!) {
  rollBackSchedule(input: $input) {
    schedule {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RollBackMutation, RollBackMutationVariables>;
export const ScheduleChangedDocument = new TypedDocumentString(`
    subscription ScheduleChanged($program: ID!) {
  scheduleChanged(programID: $program) {
    kind
    scheduleID
    by
    at
    schedule {
      id
      number
      title
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleChangedSubscription, ScheduleChangedSubscriptionVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($schedule: ID!, $enrollment: ID!, $block: ID!) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        why {
          kind
          sentence
          worth {
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($schedule: ID!, $enrollment: ID!, $block: ID!, $rotation: ID, $option: ID) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        insteadOf(rotationID: $rotation, offsiteOptionID: $option) {
          sentence
          possible
          proved
          loss {
            value
          }
          breaks {
            ...BreachHere
          }
          moves {
            fellow {
              id
              name
            }
            block {
              id
              title
            }
            rotationBeforeID
            offsiteOptionBeforeID
            rotationAfterID
            offsiteOptionAfterID
            enrollmentID
          }
          payers {
            fellow {
              id
              name
            }
            change {
              value
            }
          }
        }
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      account {
        worth {
          value
        }
        rules {
          rule
          title
          tier
          value
        }
        fellows {
          enrollmentID
          blocks
          value
          perBlock {
            value
          }
          wishes {
            wish {
              id
            }
            granted
            because
            worth
          }
          burdens {
            title
            sentence
            cost
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!) {
  compareSchedules(a: $a, b: $b) {
    a {
      ...ScheduleHead
    }
    b {
      ...ScheduleHead
    }
    total {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    added
    removed
    changed
    mentorOnly
    cells {
      kind
      enrollmentID
      fellow {
        id
        name
      }
      blockID
      block {
        id
        title
      }
      before {
        ...State
      }
      after {
        ...State
      }
    }
    rules {
      rule
      title
      tier
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    fellows {
      enrollmentID
      fellow {
        id
        name
      }
      cells
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
      perBlock {
        before {
          value
        }
        after {
          value
        }
      }
    }
    wishes {
      before
      after
      worth
      wish {
        id
        kind
        rank
        enrollmentID
        rotationID
        blockID
        offsiteOptionID
      }
    }
    fairness {
      worst {
        before {
          value
        }
        after {
          value
        }
      }
      before
      after
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FellowProgressDocument = new TypedDocumentString(`
    query FellowProgress($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      progress {
        requirement {
          id
          title
          provenance
        }
        unit
        required
        credit
        waived
        done
        planned
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FellowProgressQuery, FellowProgressQueryVariables>;
export const CreateLeaveDocument = new TypedDocumentString(`
    mutation CreateLeave($input: CreateLeaveInput!) {
  createLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLeaveMutation, CreateLeaveMutationVariables>;
export const UpdateLeaveDocument = new TypedDocumentString(`
    mutation UpdateLeave($input: UpdateLeaveInput!) {
  updateLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateLeaveMutation, UpdateLeaveMutationVariables>;
export const CreateWishDocument = new TypedDocumentString(`
    mutation CreateWish($input: CreateWishInput!) {
  createWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWishMutation, CreateWishMutationVariables>;
export const UpdateWishDocument = new TypedDocumentString(`
    mutation UpdateWish($input: UpdateWishInput!) {
  updateWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWishMutation, UpdateWishMutationVariables>;
export const CreateMentorAbsenceDocument = new TypedDocumentString(`
    mutation CreateMentorAbsence($input: CreateMentorAbsenceInput!) {
  createMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMentorAbsenceMutation, CreateMentorAbsenceMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($first: Int!, $after: Cursor) {
  auditEntries(
    first: $first
    after: $after
    orderBy: {field: AT, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        actorName
        action
        entityType
        entityID
        before
        after
        reason
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ProgramBookDocument = new TypedDocumentString(`
    query ProgramBook($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      title
      institution
      specialty
      about
      source
      timeZone
      tracks(first: 6, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            title
            unit
            length
            about
            requirements(
              first: 40
              orderBy: {field: POSITION, direction: ASC}
              where: {archivedAtIsNil: true}
            ) {
              edges {
                node {
                  id
                  title
                  minimum
                  maximum
                  provenance
                  provenanceNote
                  flexible
                  mayExtend
                  rotations(first: 12) {
                    edges {
                      node {
                        id
                        title
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      rotations(first: 60, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            title
            kind
            about
            sessionMin
            sessionMax
            maxSessions
            needsMentor
            callEligible
            site {
              title
            }
            topics(
              first: 12
              orderBy: {field: POSITION, direction: ASC}
              where: {archivedAtIsNil: true}
            ) {
              edges {
                node {
                  id
                  title
                  about
                }
              }
            }
            prerequisites(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  blocks
                  required {
                    title
                  }
                }
              }
            }
          }
        }
      }
      mentors(first: 60, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            name
            title
            capacity
            clinical
            research
            elective
            site {
              title
            }
            rotations(first: 10) {
              edges {
                node {
                  id
                  title
                }
              }
            }
            absences(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  startsOn
                  endsOn
                  reason
                }
              }
            }
          }
        }
      }
      sites(first: 40, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            title
            city
            region
            kind
            agreements(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  title
                  kind
                  signedOn
                  validFrom
                  validTo
                  leadTimeDays
                  note
                }
              }
            }
            offsiteOptions(first: 12, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  title
                  slots
                  opensOn
                  closesOn
                  objectives
                  needsObjective
                  rotation {
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramBookQuery, ProgramBookQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($program: ID!) {
  rules {
    id
    title
    text
    group
    tier
    soft
    weight
    parameters {
      name
      type
      text
      required
      default
      minimum
      maximum
    }
  }
  ruleSettings(first: 100, where: {programID: $program, archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        academicYearID
        rule
        parameters
        tier
        weight
        enabled
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const CreateRuleSettingDocument = new TypedDocumentString(`
    mutation CreateRuleSetting($input: CreateRuleSettingInput!) {
  createRuleSetting(input: $input) {
    ruleSetting {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRuleSettingMutation, CreateRuleSettingMutationVariables>;
export const UpdateRuleSettingDocument = new TypedDocumentString(`
    mutation UpdateRuleSetting($input: UpdateRuleSettingInput!) {
  updateRuleSetting(input: $input) {
    ruleSetting {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRuleSettingMutation, UpdateRuleSettingMutationVariables>;
export const ArchiveRuleSettingDocument = new TypedDocumentString(`
    mutation ArchiveRuleSetting($input: ArchiveRuleSettingInput!) {
  archiveRuleSetting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveRuleSettingMutation, ArchiveRuleSettingMutationVariables>;
export const GenerateDocument = new TypedDocumentString(`
    mutation Generate($input: GenerateScheduleInput!) {
  generateSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GenerateMutation, GenerateMutationVariables>;
export const ReplanDocument = new TypedDocumentString(`
    mutation Replan($input: ReplanScheduleInput!) {
  replanSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplanMutation, ReplanMutationVariables>;
export const AlternativesDocument = new TypedDocumentString(`
    mutation Alternatives($input: FindAlternativesInput!) {
  findAlternatives(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AlternativesMutation, AlternativesMutationVariables>;
export const RestartDocument = new TypedDocumentString(`
    mutation Restart($id: ID!) {
  restartOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestartMutation, RestartMutationVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($id: ID!) {
  cancelOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishScheduleInput!) {
  publishSchedule(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const RunProgressDocument = new TypedDocumentString(`
    subscription RunProgress($id: ID!) {
  optimizationRunProgress(id: $id) {
    status
    phase
    objective
    bound
    gap
    elapsedMs
    final
    schedule {
      id
    }
    optimizationRun {
      id
      failure
    }
  }
}
    `) as unknown as TypedDocumentString<RunProgressSubscription, RunProgressSubscriptionVariables>;
export const RunDocument = new TypedDocumentString(`
    query Run($id: ID!) {
  node(id: $id) {
    ... on OptimizationRun {
      id
      kind
      title
      status
      seed
      timeLimitMs
      phase
      objective
      bound
      gap
      bestAt
      startedAt
      endedAt
      createdAt
      failure
      freezeBefore
      infeasibility {
        sentence
        kind
        needed
        available
        items {
          ...Reason
        }
        waysOut {
          sentence
          works
          items {
            ...Reason
          }
        }
      }
      tierValues {
        tier
        value
        bound
        proved
      }
      changes {
        enrollmentID
        counted
        because
        fellow {
          id
          name
        }
        block {
          id
          name
        }
        before {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
        after {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
      }
      alternatives {
        number
        objective
        lossPercent
        proved
        distances
        schedule {
          id
          title
        }
        better {
          sentence
        }
      }
      requestedBy {
        name
      }
      academicYear {
        id
        title
      }
      schedules(first: 5) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
    }
  }
}
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunQuery, RunQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  viewer {
    account {
      id
      name
      email
    }
    administrator
    demonstration
    roles {
      role
      program {
        id
      }
      fellow {
        id
        name
      }
      mentor {
        id
        name
      }
    }
  }
  serverInfo {
    version
  }
  programs(
    first: 20
    orderBy: {field: TITLE, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        title
        institution
        version
        academicYears(
          first: 20
          orderBy: {field: STARTS_ON, direction: ASC}
          where: {archivedAtIsNil: true}
        ) {
          edges {
            node {
              id
              title
              startsOn
              endsOn
              calendar
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    account {
      id
      name
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut(input: {}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const YearDocument = new TypedDocumentString(`
    query Year($id: ID!) {
  node(id: $id) {
    ... on AcademicYear {
      id
      title
      startsOn
      endsOn
      calendar
      offsiteLimit
      version
      program {
        id
        title
        institution
      }
      blocks(
        first: 60
        orderBy: {field: NUMBER, direction: ASC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            id
            number
            title
            startsOn
            endsOn
          }
        }
      }
      coverages(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            rotationID
            blockID
            minimum
            maximum
          }
        }
      }
      schedules(
        first: 60
        orderBy: {field: NUMBER, direction: DESC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
      optimizationRuns(first: 10, orderBy: {field: CREATED_AT, direction: DESC}) {
        edges {
          node {
            id
            status
            title
            createdAt
            failure
          }
        }
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<YearQuery, YearQueryVariables>;
export const YearPeopleDocument = new TypedDocumentString(`
    query YearPeople($id: ID!, $after: Cursor) {
  enrollments(
    first: 100
    after: $after
    where: {academicYearID: $id, archivedAtIsNil: true}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        sharePercent
        startsOn
        endsOn
        offsiteMax
        fellow {
          id
          name
          trainingLevel
        }
        track {
          id
          title
        }
        blockShares(where: {archivedAtIsNil: true}) {
          edges {
            node {
              blockID
              percent
            }
          }
        }
        leaves(where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              kind
              startsOn
              endsOn
              state
              note
            }
          }
        }
        wishes(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              kind
              rank
              rotationID
              blockID
              offsiteOptionID
              note
              withdrawnAt
            }
          }
        }
        pins(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              blockID
              kind
              rotationID
              offsiteOptionID
              reason
            }
          }
        }
        offsiteRequests(where: {archivedAtIsNil: true, state: SUBMITTED}) {
          edges {
            node {
              id
              objective
              offsiteOption {
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearPeopleQuery, YearPeopleQueryVariables>;
export const ProgramNamesDocument = new TypedDocumentString(`
    query ProgramNames($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            kind
            about
            needsMentor
            siteID
          }
        }
      }
      mentors(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            name
            title
            capacity
            siteID
            absences(where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  startsOn
                  endsOn
                  reason
                }
              }
            }
          }
        }
      }
      sites(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            city
            kind
          }
        }
      }
      offsiteOptions(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            rotationID
            siteID
            slots
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgramNamesQuery, ProgramNamesQueryVariables>;