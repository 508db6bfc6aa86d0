/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_WhatInputs */

const nl_device_start_over_what = /** @type {(inputs: Device_Start_Over_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U levert het nu verzegeld in. Het team van de casemanager bekijkt het en zet het in het dossier. Daarna kiest u een nieuwe wachtzin.`)
};

const en_device_start_over_what = /** @type {(inputs: Device_Start_Over_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You hand it in sealed now. The case manager's team looks at it and puts it in the file. Then you choose a new passphrase.`)
};

/**
* | output |
* | --- |
* | "You hand it in sealed now. The case manager's team looks at it and puts it in the file. Then you choose a new passphrase." |
*
* @param {Device_Start_Over_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_what = /** @type {((inputs?: Device_Start_Over_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_what(inputs)
	return nl_device_start_over_what(inputs)
});