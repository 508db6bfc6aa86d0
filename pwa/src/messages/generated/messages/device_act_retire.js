/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Act_RetireInputs */

const nl_device_act_retire = /** @type {(inputs: Device_Act_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingetrokken`)
};

const en_device_act_retire = /** @type {(inputs: Device_Act_RetireInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retired`)
};

/**
* | output |
* | --- |
* | "Retired" |
*
* @param {Device_Act_RetireInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_act_retire = /** @type {((inputs?: Device_Act_RetireInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Act_RetireInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_act_retire(inputs)
	return nl_device_act_retire(inputs)
});