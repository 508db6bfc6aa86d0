/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Meeting_SeeksInputs */

const nl_meeting_seeks = /** @type {(inputs: Meeting_SeeksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`wil vonnis halen vóór ${i?.day}`)
};

const en_meeting_seeks = /** @type {(inputs: Meeting_SeeksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`seeks a judgment before ${i?.day}`)
};

/**
* | output |
* | --- |
* | "seeks a judgment before {day}" |
*
* @param {Meeting_SeeksInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_seeks = /** @type {((inputs: Meeting_SeeksInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_SeeksInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_seeks(inputs)
	return nl_meeting_seeks(inputs)
});