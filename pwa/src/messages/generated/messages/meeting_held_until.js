/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Meeting_Held_UntilInputs */

const nl_meeting_held_until = /** @type {(inputs: Meeting_Held_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aangehouden tot ${i?.day}`)
};

const en_meeting_held_until = /** @type {(inputs: Meeting_Held_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Held over until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Held over until {day}" |
*
* @param {Meeting_Held_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_held_until = /** @type {((inputs: Meeting_Held_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Held_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_held_until(inputs)
	return nl_meeting_held_until(inputs)
});