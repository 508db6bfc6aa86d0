/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retire_UnsentInputs */

const nl_device_retire_unsent = /** @type {(inputs: Device_Retire_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zolang er nog iets op staat, wordt het niet gewist.`)
};

const en_device_retire_unsent = /** @type {(inputs: Device_Retire_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As long as something is still on it, it is not wiped.`)
};

/**
* | output |
* | --- |
* | "As long as something is still on it, it is not wiped." |
*
* @param {Device_Retire_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retire_unsent = /** @type {((inputs?: Device_Retire_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retire_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retire_unsent(inputs)
	return nl_device_retire_unsent(inputs)
});