/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_Without_PinInputs */

const nl_talk_without_pin = /** @type {(inputs: Talk_Without_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt geen pincode gekozen. Stoppen kan dan alleen met uw wachtzin.`)
};

const en_talk_without_pin = /** @type {(inputs: Talk_Without_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have chosen no PIN. You can then stop with your passphrase only.`)
};

/**
* | output |
* | --- |
* | "You have chosen no PIN. You can then stop with your passphrase only." |
*
* @param {Talk_Without_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_without_pin = /** @type {((inputs?: Talk_Without_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_Without_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_without_pin(inputs)
	return nl_talk_without_pin(inputs)
});