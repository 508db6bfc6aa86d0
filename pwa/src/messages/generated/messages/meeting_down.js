/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_DownInputs */

const nl_meeting_down = /** @type {(inputs: Meeting_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Omlaag`)
};

const en_meeting_down = /** @type {(inputs: Meeting_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Down`)
};

/**
* | output |
* | --- |
* | "Down" |
*
* @param {Meeting_DownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_down = /** @type {((inputs?: Meeting_DownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_DownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_down(inputs)
	return nl_meeting_down(inputs)
});