/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_LeaveInputs */

const nl_talk_leave = /** @type {(inputs: Talk_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen met samen kijken`)
};

const en_talk_leave = /** @type {(inputs: Talk_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop looking together`)
};

/**
* | output |
* | --- |
* | "Stop looking together" |
*
* @param {Talk_LeaveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_leave = /** @type {((inputs?: Talk_LeaveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_LeaveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_leave(inputs)
	return nl_talk_leave(inputs)
});