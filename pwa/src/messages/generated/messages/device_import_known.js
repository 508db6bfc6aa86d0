/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_KnownInputs */

const nl_device_import_known = /** @type {(inputs: Device_Import_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was er al`)
};

const en_device_import_known = /** @type {(inputs: Device_Import_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was there already`)
};

/**
* | output |
* | --- |
* | "Was there already" |
*
* @param {Device_Import_KnownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_known = /** @type {((inputs?: Device_Import_KnownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_KnownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_known(inputs)
	return nl_device_import_known(inputs)
});