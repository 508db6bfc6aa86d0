/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Meeting_AnnouncedInputs */

const nl_meeting_announced = /** @type {(inputs: Meeting_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd: ${i?.day}`)
};

const en_meeting_announced = /** @type {(inputs: Meeting_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eviction announced: ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Eviction announced: {day}" |
*
* @param {Meeting_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_announced = /** @type {((inputs: Meeting_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_announced(inputs)
	return nl_meeting_announced(inputs)
});