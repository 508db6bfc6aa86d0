/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_HandInputs */

const nl_device_retiring_hand = /** @type {(inputs: Device_Retiring_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzegeld inleveren`)
};

const en_device_retiring_hand = /** @type {(inputs: Device_Retiring_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand in sealed`)
};

/**
* | output |
* | --- |
* | "Hand in sealed" |
*
* @param {Device_Retiring_HandInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_hand = /** @type {((inputs?: Device_Retiring_HandInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_HandInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_hand(inputs)
	return nl_device_retiring_hand(inputs)
});