/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_State_RetiringInputs */

const nl_device_state_retiring = /** @type {(inputs: Device_State_RetiringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt ingetrokken`)
};

const en_device_state_retiring = /** @type {(inputs: Device_State_RetiringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being retired`)
};

/**
* | output |
* | --- |
* | "Being retired" |
*
* @param {Device_State_RetiringInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_state_retiring = /** @type {((inputs?: Device_State_RetiringInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_State_RetiringInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_state_retiring(inputs)
	return nl_device_state_retiring(inputs)
});