/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Leave_No_PinInputs */

const nl_talk_leave_no_pin = /** @type {(inputs: Talk_Leave_No_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De tablet gaat op slot. Uw wachtzin opent hem weer.`)
};

const en_talk_leave_no_pin = /** @type {(inputs: Talk_Leave_No_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tablet locks. Your passphrase opens it again.`)
};

/**
* | output |
* | --- |
* | "The tablet locks. Your passphrase opens it again." |
*
* @param {Talk_Leave_No_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_leave_no_pin = /** @type {((inputs?: Talk_Leave_No_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Leave_No_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_leave_no_pin(inputs)
	return nl_talk_leave_no_pin(inputs)
});