/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Act_LostInputs */

const nl_device_act_lost = /** @type {(inputs: Device_Act_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemeld als verloren of gestolen`)
};

const en_device_act_lost = /** @type {(inputs: Device_Act_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reported lost or stolen`)
};

/**
* | output |
* | --- |
* | "Reported lost or stolen" |
*
* @param {Device_Act_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_act_lost = /** @type {((inputs?: Device_Act_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Act_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_act_lost(inputs)
	return nl_device_act_lost(inputs)
});