/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_EditInputs */

const nl_meeting_edit = /** @type {(inputs: Meeting_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dag, tijd of plaats wijzigen`)
};

const en_meeting_edit = /** @type {(inputs: Meeting_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change day, time or place`)
};

/**
* | output |
* | --- |
* | "Change day, time or place" |
*
* @param {Meeting_EditInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_edit = /** @type {((inputs?: Meeting_EditInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_EditInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_edit(inputs)
	return nl_meeting_edit(inputs)
});