/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_BusyInputs */

const nl_device_retiring_busy = /** @type {(inputs: Device_Retiring_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezig met inleveren…`)
};

const en_device_retiring_busy = /** @type {(inputs: Device_Retiring_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handing in…`)
};

/**
* | output |
* | --- |
* | "Handing in…" |
*
* @param {Device_Retiring_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_busy = /** @type {((inputs?: Device_Retiring_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_busy(inputs)
	return nl_device_retiring_busy(inputs)
});