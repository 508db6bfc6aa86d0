/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Leave_LockInputs */

const nl_talk_leave_lock = /** @type {(inputs: Talk_Leave_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tablet vergrendelen`)
};

const en_talk_leave_lock = /** @type {(inputs: Talk_Leave_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lock the tablet`)
};

/**
* | output |
* | --- |
* | "Lock the tablet" |
*
* @param {Talk_Leave_LockInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_leave_lock = /** @type {((inputs?: Talk_Leave_LockInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Leave_LockInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_leave_lock(inputs)
	return nl_talk_leave_lock(inputs)
});