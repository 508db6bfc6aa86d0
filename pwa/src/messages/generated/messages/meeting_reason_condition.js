/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Reason_ConditionInputs */

const nl_meeting_reason_condition = /** @type {(inputs: Meeting_Reason_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde niet nagekomen`)
};

const en_meeting_reason_condition = /** @type {(inputs: Meeting_Reason_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition not met`)
};

/**
* | output |
* | --- |
* | "Condition not met" |
*
* @param {Meeting_Reason_ConditionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_reason_condition = /** @type {((inputs?: Meeting_Reason_ConditionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Reason_ConditionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_reason_condition(inputs)
	return nl_meeting_reason_condition(inputs)
});