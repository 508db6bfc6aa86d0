/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Device_Unsent_AtInputs */

const nl_device_unsent_at = /** @type {(inputs: Device_Unsent_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`gemeld op ${i?.when}`)
};

const en_device_unsent_at = /** @type {(inputs: Device_Unsent_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`reported on ${i?.when}`)
};

/**
* | output |
* | --- |
* | "reported on {when}" |
*
* @param {Device_Unsent_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_unsent_at = /** @type {((inputs: Device_Unsent_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Unsent_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_unsent_at(inputs)
	return nl_device_unsent_at(inputs)
});