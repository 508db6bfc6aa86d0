/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_State_ActiveInputs */

const nl_device_state_active = /** @type {(inputs: Device_State_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In gebruik`)
};

const en_device_state_active = /** @type {(inputs: Device_State_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In use`)
};

/**
* | output |
* | --- |
* | "In use" |
*
* @param {Device_State_ActiveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_state_active = /** @type {((inputs?: Device_State_ActiveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_State_ActiveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_state_active(inputs)
	return nl_device_state_active(inputs)
});