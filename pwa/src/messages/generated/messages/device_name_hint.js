/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Name_HintInputs */

const nl_device_name_hint = /** @type {(inputs: Device_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zo herkennen u en uw teamleider het.`)
};

const en_device_name_hint = /** @type {(inputs: Device_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By this you and your team lead know it.`)
};

/**
* | output |
* | --- |
* | "By this you and your team lead know it." |
*
* @param {Device_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_name_hint = /** @type {((inputs?: Device_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_name_hint(inputs)
	return nl_device_name_hint(inputs)
});