/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Leave_DoneInputs */

const nl_talk_leave_done = /** @type {(inputs: Talk_Leave_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar het dossier`)
};

const en_talk_leave_done = /** @type {(inputs: Talk_Leave_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the file`)
};

/**
* | output |
* | --- |
* | "Back to the file" |
*
* @param {Talk_Leave_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_leave_done = /** @type {((inputs?: Talk_Leave_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Leave_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_leave_done(inputs)
	return nl_talk_leave_done(inputs)
});