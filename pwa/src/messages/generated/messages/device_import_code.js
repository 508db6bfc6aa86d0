/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Device_Import_CodeInputs */

const nl_device_import_code = /** @type {(inputs: Device_Import_CodeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Code: ${i?.code}`)
};

const en_device_import_code = /** @type {(inputs: Device_Import_CodeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Code: ${i?.code}`)
};

/**
* | output |
* | --- |
* | "Code: {code}" |
*
* @param {Device_Import_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_code = /** @type {((inputs: Device_Import_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_code(inputs)
	return nl_device_import_code(inputs)
});