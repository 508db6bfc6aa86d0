/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Leave_PinInputs */

const nl_talk_leave_pin = /** @type {(inputs: Talk_Leave_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul uw pincode in. Daarna ziet u het dossier weer.`)
};

const en_talk_leave_pin = /** @type {(inputs: Talk_Leave_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in your PIN. Then you see the file again.`)
};

/**
* | output |
* | --- |
* | "Fill in your PIN. Then you see the file again." |
*
* @param {Talk_Leave_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_leave_pin = /** @type {((inputs?: Talk_Leave_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Leave_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_leave_pin(inputs)
	return nl_talk_leave_pin(inputs)
});