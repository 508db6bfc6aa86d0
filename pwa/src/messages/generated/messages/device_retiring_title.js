/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_TitleInputs */

const nl_device_retiring_title = /** @type {(inputs: Device_Retiring_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat wordt ingetrokken`)
};

const en_device_retiring_title = /** @type {(inputs: Device_Retiring_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device is being retired`)
};

/**
* | output |
* | --- |
* | "This device is being retired" |
*
* @param {Device_Retiring_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_title = /** @type {((inputs?: Device_Retiring_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_title(inputs)
	return nl_device_retiring_title(inputs)
});