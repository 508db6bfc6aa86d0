/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_SendInputs */

const nl_device_retiring_send = /** @type {(inputs: Device_Retiring_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu verzenden`)
};

const en_device_retiring_send = /** @type {(inputs: Device_Retiring_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send now`)
};

/**
* | output |
* | --- |
* | "Send now" |
*
* @param {Device_Retiring_SendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_send = /** @type {((inputs?: Device_Retiring_SendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_SendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_send(inputs)
	return nl_device_retiring_send(inputs)
});