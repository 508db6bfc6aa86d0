/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_ChangedInputs */

const nl_device_changed = /** @type {(inputs: Device_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is doorgegeven.`)
};

const en_device_changed = /** @type {(inputs: Device_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was passed on.`)
};

/**
* | output |
* | --- |
* | "This was passed on." |
*
* @param {Device_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_changed = /** @type {((inputs?: Device_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_changed(inputs)
	return nl_device_changed(inputs)
});