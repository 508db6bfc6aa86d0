/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_State_RetiredInputs */

const nl_device_state_retired = /** @type {(inputs: Device_State_RetiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingetrokken en leeg`)
};

const en_device_state_retired = /** @type {(inputs: Device_State_RetiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retired and empty`)
};

/**
* | output |
* | --- |
* | "Retired and empty" |
*
* @param {Device_State_RetiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_state_retired = /** @type {((inputs?: Device_State_RetiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_State_RetiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_state_retired(inputs)
	return nl_device_state_retired(inputs)
});