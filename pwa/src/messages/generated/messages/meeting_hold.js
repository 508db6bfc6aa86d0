/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_HoldInputs */

const nl_meeting_hold = /** @type {(inputs: Meeting_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanhouden`)
};

const en_meeting_hold = /** @type {(inputs: Meeting_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hold over`)
};

/**
* | output |
* | --- |
* | "Hold over" |
*
* @param {Meeting_HoldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_hold = /** @type {((inputs?: Meeting_HoldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_HoldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_hold(inputs)
	return nl_meeting_hold(inputs)
});