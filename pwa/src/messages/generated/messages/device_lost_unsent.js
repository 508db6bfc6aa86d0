/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Lost_UnsentInputs */

const nl_device_lost_unsent = /** @type {(inputs: Device_Lost_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hiervan stond het volgende alleen op dit apparaat, en dat gaat verloren:`)
};

const en_device_lost_unsent = /** @type {(inputs: Device_Lost_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The following was on this device only, and is lost:`)
};

/**
* | output |
* | --- |
* | "The following was on this device only, and is lost:" |
*
* @param {Device_Lost_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_unsent = /** @type {((inputs?: Device_Lost_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_unsent(inputs)
	return nl_device_lost_unsent(inputs)
});