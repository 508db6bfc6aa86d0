/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PlanInputs */

const nl_meeting_plan = /** @type {(inputs: Meeting_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bespreking maken`)
};

const en_meeting_plan = /** @type {(inputs: Meeting_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make the meeting`)
};

/**
* | output |
* | --- |
* | "Make the meeting" |
*
* @param {Meeting_PlanInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_plan = /** @type {((inputs?: Meeting_PlanInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PlanInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_plan(inputs)
	return nl_meeting_plan(inputs)
});