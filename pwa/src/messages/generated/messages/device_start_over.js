/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_OverInputs */

const nl_device_start_over = /** @type {(inputs: Device_Start_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe wachtzin kiezen`)
};

const en_device_start_over = /** @type {(inputs: Device_Start_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a new passphrase`)
};

/**
* | output |
* | --- |
* | "Choose a new passphrase" |
*
* @param {Device_Start_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over = /** @type {((inputs?: Device_Start_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over(inputs)
	return nl_device_start_over(inputs)
});