/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Read_Meeting_OnInputs */

const nl_decision_read_meeting_on = /** @type {(inputs: Decision_Read_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besproken op`)
};

const en_decision_read_meeting_on = /** @type {(inputs: Decision_Read_Meeting_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discussed on`)
};

/**
* | output |
* | --- |
* | "Discussed on" |
*
* @param {Decision_Read_Meeting_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_read_meeting_on = /** @type {((inputs?: Decision_Read_Meeting_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Read_Meeting_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_read_meeting_on(inputs)
	return nl_decision_read_meeting_on(inputs)
});