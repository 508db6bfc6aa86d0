/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_With_PinInputs */

const nl_talk_with_pin = /** @type {(inputs: Talk_With_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stoppen kan met uw pincode.`)
};

const en_talk_with_pin = /** @type {(inputs: Talk_With_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You stop with your PIN.`)
};

/**
* | output |
* | --- |
* | "You stop with your PIN." |
*
* @param {Talk_With_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_with_pin = /** @type {((inputs?: Talk_With_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_With_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_with_pin(inputs)
	return nl_talk_with_pin(inputs)
});