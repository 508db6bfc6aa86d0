/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_State_LostInputs */

const nl_device_state_lost = /** @type {(inputs: Device_State_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verloren of gestolen`)
};

const en_device_state_lost = /** @type {(inputs: Device_State_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lost or stolen`)
};

/**
* | output |
* | --- |
* | "Lost or stolen" |
*
* @param {Device_State_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_state_lost = /** @type {((inputs?: Device_State_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_State_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_state_lost(inputs)
	return nl_device_state_lost(inputs)
});