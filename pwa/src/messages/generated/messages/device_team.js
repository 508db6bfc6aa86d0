/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_TeamInputs */

const nl_device_team = /** @type {(inputs: Device_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van anderen`)
};

const en_device_team = /** @type {(inputs: Device_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of others`)
};

/**
* | output |
* | --- |
* | "Of others" |
*
* @param {Device_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_team = /** @type {((inputs?: Device_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_team(inputs)
	return nl_device_team(inputs)
});