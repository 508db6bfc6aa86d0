/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_PlaceInputs */

const nl_meeting_place = /** @type {(inputs: Meeting_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar?`)
};

const en_meeting_place = /** @type {(inputs: Meeting_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where?`)
};

/**
* | output |
* | --- |
* | "Where?" |
*
* @param {Meeting_PlaceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_place = /** @type {((inputs?: Meeting_PlaceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_PlaceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_place(inputs)
	return nl_meeting_place(inputs)
});